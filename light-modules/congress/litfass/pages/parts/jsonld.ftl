<#ftl output_format="JSON">
<#-- The programme for search engines: an Event with its parts, on the page of the whole programme. -->
<#import "model.ftl" as m>

<#assign kinds = {"workshops": "EducationEvent", "social": "SocialEvent", "networking": "SocialEvent", "exhibition": "ExhibitionEvent"}>
<#assign states = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}>
<#assign modes = {"onsite": "OfflineEventAttendanceMode", "online": "OnlineEventAttendanceMode", "mixed": "MixedEventAttendanceMode"}>

<#function quoted value><#return '"' + value?json_string + '"'></#function>

<#macro member name value=""><#if value?has_content>,${quoted(name)}:${quoted(value)}</#if></#macro>

<#macro event address>
<#local c = m.congress>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"Event","@id":${quoted(address + "#congress")}
<@member "name" c.title!""/><@member "description" c.seoDescription!c.intro!""/>
<@member "startDate" c.startDate!""/><@member "endDate" c.endDate!""/><@member "url" address/>
<@member "inLanguage" page.language/><@status c/>
<#if modes[c.attendanceMode!""]??><@member "eventAttendanceMode" "https://schema.org/" + modes[c.attendanceMode]/></#if>
<#if c.freeOfCharge??>,"isAccessibleForFree":${c.freeOfCharge?c}</#if>
<#if m.resolved(c.organisers![])?size gt 0>,"organizer":[<#list m.resolved(c.organisers) as o><@organisation o/><#sep>,</#list>]</#if>
<@place address/>
<#local parts = m.topSessions?filter(s -> s.type != "break")>
<#if parts?size gt 0>,"subEvent":[<#list parts as s><@sessions s address/><#sep>,</#list>]</#if>
}
</script>
</#macro>

<#macro status item>,"eventStatus":"https://schema.org/${states[item.status!""]!"EventScheduled"}"</#macro>

<#-- A parallel block is no event of its own: its tracks are. -->
<#macro sessions s address>
<#local tracks = m.tracks(s)>
<#if tracks?size == 0><@part s s address/><#else><#list tracks as t><@part t t address/><#sep>,</#list></#if>
</#macro>

<#macro part item session address>
<#local workshops = item.session???then([], m.workshopsOf(item))>
{"@type":"${item.session???then("EducationEvent", kinds[session.type]!"Event")}"
<@member "name" m.itemName(item, true)/><@member "url" address + "#" + item["@name"]/>
<@member "startDate" m.machine(item.start!session.start)/>
<#if (item.end!session.end)??><@member "endDate" m.machine(item.end!session.end)/></#if>
<@status item/><@placeOf address/>
<#if m.resolved(item.speakers![])?size gt 0>,"performer":[<#list m.resolved(item.speakers) as p><@person p/><#sep>,</#list>]</#if>
<#if workshops?size gt 0>,"subEvent":[<#list workshops as w><@part w session address/><#sep>,</#list>]</#if>}
</#macro>

<#macro person p>
{"@type":"Person"<@member "name" m.personName(p)/><@member "honorificPrefix" p.academicTitle!""/>
<@member "givenName" p.givenName!""/><@member "familyName" p.familyName!""/>
<#if p.roles?has_content><@member "jobTitle" p.roles?join(", ")/></#if>
<#local places = m.children(p.affiliations!{})?filter(a -> !(a.former!false) && (a.organisation.name)??)>
<#if places?size gt 0>,"affiliation":[<#list places as a><@organisation a.organisation/><#sep>,</#list>]</#if>}
</#macro>

<#macro organisation o>{"@type":"Organization"<@member "name" o.name!""/><@member "url" o.url!""/>}</#macro>

<#-- Every part is where the whole is. -->
<#macro placeOf address><#if m.congress.city?? || (m.congress.venue.name)??>,"location":{"@id":${quoted(address + "#place")}}</#if></#macro>

<#macro place address>
<#local c = m.congress v = (c.venue?? && c.venue?is_hash)?then(c.venue, {})>
<#if v.name?? || c.city??>
,"location":{"@type":"Place","@id":${quoted(address + "#place")}<@member "name" v.name!c.city!""/>,"address":{"@type":"PostalAddress"
<@member "streetAddress" v.street!""/><@member "postalCode" v.postalCode!""/>
<@member "addressLocality" v.city!c.city!""/><@member "addressCountry" v.country!c.country!""/>}}
</#if>
</#macro>
