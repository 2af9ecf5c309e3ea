class ACEStep(dsl.Builder, node_type="fal.text_to_audio.ACEStep"):
    """
    Generate a song of 5 seconds to 4 minutes from genre tags and your lyrics with ACE-Step.

    Without lyrics it plays an instrumental; the prompt sibling writes tags and words from one sentence.

    Args:
        tags: Genres, instruments and moods, separated by commas, that set the sound of the song.
        lyrics: Words to sing, with section marks such as [verse] and [chorus]. Empty or [inst] gives an instrumental.
        duration: Length of the song in seconds; longer costs more.
        number_of_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        guidance_type: Formula by which guidance is calculated; they differ in clarity and artefacts.
        granularity_scale: How finely the sampler works; higher reduces audible artefacts.
        guidance_interval: Share of the middle steps in which guidance applies; higher covers more of them.
        guidance_interval_decay: How fast guidance weakens within its stretch of steps; zero holds it level.
        guidance_scale: Overall pull of tags and lyrics on the music: higher is stricter, lower is freer.
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
        tags: dsl.Input[str],
        lyrics: dsl.Input[str] = "",
        duration: dsl.Number = 60.0,
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
            tags=tags,
            lyrics=lyrics,
            duration=duration,
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
