<#ftl output_format="HTML">
<#-- Which items of the programme the reader asked for. Everything, unless the address says otherwise. -->
<#import "model.ftl" as m>

<#assign wanted = page.parameters>
<#assign wantedDay = (wanted.tag!"")?trim wantedFormat = (wanted.format!"")?trim>
<#assign wantedPerson = (wanted.person!"")?trim wantedText = (wanted.suche!"")?trim>
<#assign active = [wantedDay, wantedFormat, wantedPerson, wantedText]?join("")?has_content>
<#assign noBreaks = "nobreaks">
<#assign words = wantedText?lower_case?split(r"\s+", "r")?filter(word -> word?has_content)>

<#function fitsFormat session>
  <#if wantedFormat == ""><#return true></#if>
  <#if wantedFormat == noBreaks><#return !m.isBreak(session)></#if>
  <#return session.type == wantedFormat>
</#function>

<#function hay item people>
  <#local texts = [item.title!"", item.subtitle!"", item.formatLabel!"", item.speakersNote!"", item.speakersAffiliation!""]>
  <#local texts += [(item.description!"")?replace("<[^>]*>", " ", "r")]>
  <#list people as p><#local texts += [m.personName(p), p.affiliationText!""]></#list>
  <#if item.session??><#local texts += [m.workshopName(item)]></#if>
  <#if item.track??><#local texts += [text("page.track", item.track?c)]></#if>
  <#if (item.venue.name)??><#local texts += [item.venue.name]></#if>
  <#if (item.room.name)??><#local texts += [item.room.name]></#if>
  <#return texts?join(" ")?lower_case>
</#function>

<#function fits item session>
  <#if wantedDay != "" && m.dayOf(session) != wantedDay><#return false></#if>
  <#if !fitsFormat(session)><#return false></#if>
  <#local people = m.resolved(item.speakers![]) + m.resolved(item.moderators![])>
  <#if wantedPerson != "" && people?filter(p -> p["@name"] == wantedPerson)?size == 0><#return false></#if>
  <#if words?size == 0><#return true></#if>
  <#local content = hay(item, people)>
  <#return words?filter(word -> !content?contains(word))?size == 0>
</#function>

<#function hit session><#return !active || session.type != "parallel" && fits(session, session)></#function>

<#-- The workshops to show: all of a session that fits itself, else those that fit. -->
<#function shownWorkshops session>
  <#local own = m.workshopsOf(session)>
  <#if hit(session)><#return own></#if>
  <#return own?filter(w -> fits(w, session))>
</#function>

<#function shown session>
  <#if hit(session)><#return true></#if>
  <#return shownWorkshops(session)?size gt 0 || shownTracks(session)?size gt 0>
</#function>

<#function shownTracks block><#return m.tracks(block)?filter(track -> shown(track))></#function>

<#function sessionsOn date><#return m.topSessions?filter(s -> m.dayOf(s) == date && shown(s))></#function>

<#assign countable = m.allSessions?filter(s -> s.type != "parallel")>
<#assign total = countable?size + m.allWorkshops?size>
<#assign found = total>
<#if active>
  <#assign found = countable?filter(s -> hit(s))?size>
  <#list countable as s><#assign found += shownWorkshops(s)?size></#list>
</#if>
