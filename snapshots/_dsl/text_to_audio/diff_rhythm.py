class DiffRhythm(dsl.Builder, node_type="fal.text_to_audio.DiffRhythm"):
    """
    Turn lyrics into a whole song with vocals, 95 or 285 seconds long, with DiffRhythm.

    Takes lyrics in marked sections; words or a reference recording set the style.

    Args:
        lyrics: Words to sing in at least two sections, each beginning with [verse] or [chorus].
        reference_audio: Recording whose musical style the song should follow.
        style_prompt: Genre, mood and instruments in words.
        music_duration: Length of the song: a short one of 95 seconds or a full one of 285, which costs more.
        cfg_strength: Pull of the prompt on the sound; a strong one fits better, a weak one varies more.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        lyrics: dsl.Input[str],
        reference_audio: dsl.FileInput[AudioRef] | None = None,
        style_prompt: dsl.Input[str] | None = None,
        music_duration: dsl.Input[Literal["95s", "285s"]] = "95s",
        cfg_strength: dsl.Number = 4.0,
        scheduler: dsl.Input[Literal["euler", "midpoint", "rk4", "implicit_adams"]] = "euler",
        num_inference_steps: dsl.Input[int] = 32,
    ) -> None:
        super().__init__(
            lyrics=lyrics,
            reference_audio=reference_audio,
            style_prompt=style_prompt,
            music_duration=music_duration,
            cfg_strength=cfg_strength,
            scheduler=scheduler,
            num_inference_steps=num_inference_steps,
        )
