class StableAudio3MediumBaseTextToAudio(dsl.Builder, node_type="fal.text_to_audio.StableAudio3MediumBaseTextToAudio"):
    """
    Generate stereo music of up to 380 seconds from text with Stable Audio 3 Medium Base.

    The undistilled 1.4B checkpoint on which LoRAs are trained; guidance works here and about fifty steps are needed.

    Args:
        negative_prompt: What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.
        duration: Length of the recording in seconds.
        num_inference_steps: Denoising steps; this base model needs about fifty, fewer sound rougher.
        guidance_scale: How closely the prompt is followed: higher is stricter, lower is freer; around 7 suits this base model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        bitrate: Data rate of compressed formats, such as 192k or 320k; ignored for wav and flac.
        prompt: The music or sound you want: genre, mood, instruments, tempo. Concrete words get closest.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        negative_prompt: dsl.Input[str] = "",
        duration: dsl.Number = 30.0,
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 7.0,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[Literal["mp3", "wav", "flac", "ogg", "opus", "m4a", "aac"]] = "mp3",
        bitrate: dsl.Input[str] = "192k",
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            negative_prompt=negative_prompt,
            duration=duration,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            bitrate=bitrate,
            prompt=prompt,
        )
