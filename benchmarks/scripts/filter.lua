-- Twenty talks in the order of their titles, each time by another filter.
local asked = 0
request = function()
  asked = asked + 1
  return wrk.format("GET", "/.rest/delivery/sessions?type=talk&orderBy=title&limit=20&slug%5Bne%5D=" .. asked)
end
