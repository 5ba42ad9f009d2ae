let a = 'single', b = 1
let c = “curly”
let d = 'it"s \'fine\''
