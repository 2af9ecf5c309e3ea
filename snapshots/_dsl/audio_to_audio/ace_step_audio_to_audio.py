class AceStepAudioToAudio(dsl.Builder, node_type="fal.audio_to_audio.AceStepAudioToAudio"):
    """
    Remix a whole track to new genre tags, or change only its words, with ACE-Step.

    Needs the track and its present tags, and its present lyrics help; inpaint changes one section alone.

    Args:
        audio: The whole track to edit.
        edit_mode: Remix restyles the track; lyrics changes the words and leaves the music.
        original_tags: Genre tags that describe the track as it is now.
        original_lyrics: Words that are sung in the recording now.
        tags: Genres, instruments and moods that the track should have afterwards, separated by commas.
        lyrics: Words to sing afterwards, with marks such as [verse] or [chorus]. Empty or [inst] gives no singing.
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
        original_seed: Chance number with which the source song was made, if you know it.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]
    tags: dsl.Handle[str]
    lyrics: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        edit_mode: dsl.Input[Literal["lyrics", "remix"]] = "remix",
        original_tags: dsl.Input[str],
        original_lyrics: dsl.Input[str] = "",
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
        original_seed: dsl.Input[int] | None = None,
    ) -> None:
        super().__init__(
            audio=audio,
            edit_mode=edit_mode,
            original_tags=original_tags,
            original_lyrics=original_lyrics,
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
            original_seed=original_seed,
        )
