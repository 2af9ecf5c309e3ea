class AceStepAudioOutpaint(dsl.Builder, node_type="fal.audio_to_audio.AceStepAudioOutpaint"):
    """
    Extend a piece of music before its beginning, after its end, or both, with ACE-Step.

    Adds up to 240 seconds a side in the sound of your genre tags, with new lyrics if wanted; inpaint redoes the middle.

    Args:
        audio: The song or track that should become longer.
        extend_before_duration: Seconds of new music before the start; more cost more.
        extend_after_duration: Seconds of new music after the end; more cost more.
        tags: Genres, instruments and moods of the added music, separated by commas.
        lyrics: Words to sing in the added music, with marks such as [verse] or [chorus]. Empty or [inst] gives no singing.
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
        extend_before_duration: dsl.Number = 0.0,
        extend_after_duration: dsl.Number = 30.0,
        tags: dsl.Input[str],
        lyrics: dsl.Input[str] = "",
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
            extend_before_duration=extend_before_duration,
            extend_after_duration=extend_after_duration,
            tags=tags,
            lyrics=lyrics,
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
