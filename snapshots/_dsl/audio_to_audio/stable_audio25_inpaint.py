class StableAudio25Inpaint(dsl.Builder, node_type="fal.audio_to_audio.StableAudio25Inpaint"):
    """
    Redo a marked stretch of a recording by prompt with Stable Audio 2.5, in music or effects up to 190 seconds.

    Takes start and end in seconds; without lyrics, which ACE-Step's inpainting sings.

    Args:
        prompt: What should be heard in the part that is made anew.
        audio: The recording of which one stretch should be made anew.
        seconds_total: Length of the whole result in seconds.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        mask_start: Second from which the recording is made anew.
        mask_end: Second up to which the recording is made anew.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        audio: dsl.FileInput[AudioRef],
        seconds_total: dsl.Input[int] | None = 190,
        guidance_scale: dsl.Number = 1.0,
        mask_start: dsl.Input[int] = 30,
        mask_end: dsl.Input[int] = 190,
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            audio=audio,
            seconds_total=seconds_total,
            guidance_scale=guidance_scale,
            mask_start=mask_start,
            mask_end=mask_end,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
