class AceStepAudioOutpaint(dsl.Builder, node_type="fal.audio_to_audio.AceStepAudioOutpaint"):
    """
    Extend a piece of music before its beginning, after its end, or both, with ACE-Step; up to 240 seconds per side, guided by genre tags and optional lyrics.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        tags: Genre, mood and instruments that describe the music.
        lyrics: What is sung, with marks for verse and chorus; left out, the model writes them or stays instrumental.
        extend_after_duration: Seconds of new music after the end.
        extend_before_duration: Seconds of new music before the start.
        granularity_scale: How finely the sampler works; higher reduces audible artefacts.
        guidance_interval: Share of the middle steps in which guidance applies; higher covers more of them.
        guidance_interval_decay: How fast guidance weakens within its stretch of steps; zero holds it level.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        guidance_type: Formula by which guidance is calculated; they differ in clarity and artefacts.
        lyric_guidance_scale: How exactly the singing follows the lyrics; higher is more word-true.
        minimum_guidance_scale: The level that guidance does not fall below when it weakens.
        number_of_steps: Denoising steps: more of them take longer and add detail.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        tag_guidance_scale: How strictly the music keeps to the genre tags; higher fits them more closely.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]
    lyrics: dsl.Handle[str]
    tags: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        tags: dsl.Input[str],
        lyrics: dsl.Input[str] = "",
        extend_after_duration: dsl.Number = 30.0,
        extend_before_duration: dsl.Number = 0.0,
        granularity_scale: dsl.Input[int] = 10,
        guidance_interval: dsl.Number = 0.5,
        guidance_interval_decay: dsl.Number = 0.0,
        guidance_scale: dsl.Number = 15.0,
        guidance_type: dsl.Input[shared.GuidanceTypeValue] = "apg",
        lyric_guidance_scale: dsl.Number = 1.5,
        minimum_guidance_scale: dsl.Number = 3.0,
        number_of_steps: dsl.Input[int] = 27,
        scheduler: dsl.Input[shared.EulerOrHeunValue] = "euler",
        tag_guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            tags=tags,
            lyrics=lyrics,
            extend_after_duration=extend_after_duration,
            extend_before_duration=extend_before_duration,
            granularity_scale=granularity_scale,
            guidance_interval=guidance_interval,
            guidance_interval_decay=guidance_interval_decay,
            guidance_scale=guidance_scale,
            guidance_type=guidance_type,
            lyric_guidance_scale=lyric_guidance_scale,
            minimum_guidance_scale=minimum_guidance_scale,
            number_of_steps=number_of_steps,
            scheduler=scheduler,
            tag_guidance_scale=tag_guidance_scale,
            seed=seed,
        )
