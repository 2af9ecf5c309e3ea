class ACEStepPromptToAudio(dsl.Builder, node_type="fal.text_to_audio.ACEStepPromptToAudio"):
    """
    Generate a song from one sentence with ACE-Step, which works out genre tags and lyrics for you and returns them; switch on instrumental for no singing.

    Up to 4 minutes. Plain ACE-Step takes your lyrics.

    Args:
        prompt: The song in a sentence or two. Genre tags and lyrics are derived from it.
        duration: Length of the recording in seconds.
        granularity_scale: How finely the sampler works; higher reduces audible artefacts.
        guidance_interval: Share of the middle steps in which guidance applies; higher covers more of them.
        guidance_interval_decay: How fast guidance weakens within its stretch of steps; zero holds it level.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        guidance_type: Formula by which guidance is calculated; they differ in clarity and artefacts.
        instrumental: Makes the song without singing.
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
        prompt: dsl.Input[str],
        duration: dsl.Number = 60.0,
        granularity_scale: dsl.Input[int] = 10,
        guidance_interval: dsl.Number = 0.5,
        guidance_interval_decay: dsl.Number = 0.0,
        guidance_scale: dsl.Number = 15.0,
        guidance_type: dsl.Input[shared.GuidanceTypeValue] = "apg",
        instrumental: dsl.Input[bool] = False,
        lyric_guidance_scale: dsl.Number = 1.5,
        minimum_guidance_scale: dsl.Number = 3.0,
        number_of_steps: dsl.Input[int] = 27,
        scheduler: dsl.Input[shared.EulerOrHeunValue] = "euler",
        tag_guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            granularity_scale=granularity_scale,
            guidance_interval=guidance_interval,
            guidance_interval_decay=guidance_interval_decay,
            guidance_scale=guidance_scale,
            guidance_type=guidance_type,
            instrumental=instrumental,
            lyric_guidance_scale=lyric_guidance_scale,
            minimum_guidance_scale=minimum_guidance_scale,
            number_of_steps=number_of_steps,
            scheduler=scheduler,
            tag_guidance_scale=tag_guidance_scale,
            seed=seed,
        )
