class AceStepAudioInpaint(dsl.Builder, node_type="fal.audio_to_audio.AceStepAudioInpaint"):
    """
    Rewrite a section of a song between two times with ACE-Step while the rest stays.

    Takes the track, genre tags and new lyrics; both times may count from the start or the end. Outpaint lengthens instead.

    Args:
        audio: The song or track of which one section should be redone.
        start_time_relative_to: Whether the start time counts from the beginning or the close of the recording.
        start_time: Second at which the section to rewrite begins.
        end_time_relative_to: Whether the end time counts from the start or the end of the recording.
        end_time: Second at which the section to rewrite ends.
        tags: Genres, instruments and moods of the new section, separated by commas.
        lyrics: Words to sing in the section, with marks such as [verse] or [chorus]. Empty or [inst] gives no singing.
        variance: How far the new section may stray from what was there; higher is more varied.
        number_of_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        guidance_type: Formula by which guidance is calculated; they differ in clarity and artefacts.
        granularity_scale: How finely the sampler works; higher reduces audible artefacts.
        guidance_interval: Share of the middle steps in which guidance applies; higher covers more of them.
        guidance_interval_decay: How fast guidance weakens within its stretch of steps; zero holds it level.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        minimum_guidance_scale: The level that guidance does not fall below when it weakens.
        tag_guidance_scale: How strictly the music keeps to the genre tags; higher fits them more closely.
        lyric_guidance_scale: How exactly the singing follows the lyrics; higher is more word-true.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]
    tags: dsl.Handle[str]
    lyrics: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        start_time_relative_to: dsl.Input[Literal["start", "end"]] = "start",
        start_time: dsl.Number = 0.0,
        end_time_relative_to: dsl.Input[Literal["start", "end"]] = "start",
        end_time: dsl.Number = 30.0,
        tags: dsl.Input[str],
        lyrics: dsl.Input[str] = "",
        variance: dsl.Number = 0.5,
        number_of_steps: dsl.Input[int] = 27,
        seed: dsl.Input[int] = -1,
        scheduler: dsl.Input[shared.EulerOrHeunValue] = "euler",
        guidance_type: dsl.Input[shared.GuidanceTypeValue] = "apg",
        granularity_scale: dsl.Input[int] = 10,
        guidance_interval: dsl.Number = 0.5,
        guidance_interval_decay: dsl.Number = 0.0,
        guidance_scale: dsl.Number = 15.0,
        minimum_guidance_scale: dsl.Number = 3.0,
        tag_guidance_scale: dsl.Number = 5.0,
        lyric_guidance_scale: dsl.Number = 1.5,
    ) -> None:
        super().__init__(
            audio=audio,
            start_time_relative_to=start_time_relative_to,
            start_time=start_time,
            end_time_relative_to=end_time_relative_to,
            end_time=end_time,
            tags=tags,
            lyrics=lyrics,
            variance=variance,
            number_of_steps=number_of_steps,
            seed=seed,
            scheduler=scheduler,
            guidance_type=guidance_type,
            granularity_scale=granularity_scale,
            guidance_interval=guidance_interval,
            guidance_interval_decay=guidance_interval_decay,
            guidance_scale=guidance_scale,
            minimum_guidance_scale=minimum_guidance_scale,
            tag_guidance_scale=tag_guidance_scale,
            lyric_guidance_scale=lyric_guidance_scale,
        )
