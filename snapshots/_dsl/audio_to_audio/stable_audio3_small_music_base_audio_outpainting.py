class StableAudio3SmallMusicBaseAudioOutpainting(
    dsl.Builder, node_type="fal.audio_to_audio.StableAudio3SmallMusicBaseAudioOutpainting"
):
    """
    Extend a music track by up to 120 seconds a side with the undistilled Stable Audio 3 Small Music Base.

    Guidance ties the added music to the prompt, in about fifty steps; plain Small Music takes eight.

    Args:
        negative_prompt: What should not be heard: sounds, instruments or flaws. Empty rules nothing out.
        num_inference_steps: Denoising steps; this base model needs about fifty, fewer sound rougher.
        guidance_scale: How closely the prompt is followed: higher is stricter, lower is freer; around 7 suits this base model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        bitrate: Data rate of compressed formats, such as 192k or 320k; ignored for wav and flac.
        prompt: What should be played in the added time.
        audio: The music that should become longer.
        extend_seconds_before: Seconds of new sound before the recording; 0 adds none.
        extend_seconds_after: Seconds of new sound after the recording; 0 adds none.
    """

    output: dsl.Handle[AudioRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 7.0,
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[Literal["mp3", "wav", "flac", "ogg", "opus", "m4a", "aac"]] = "mp3",
        bitrate: dsl.Input[str] = "192k",
        prompt: dsl.Input[str],
        audio: dsl.FileInput[AudioRef],
        extend_seconds_before: dsl.Number = 0.0,
        extend_seconds_after: dsl.Number = 0.0,
    ) -> None:
        super().__init__(
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            bitrate=bitrate,
            prompt=prompt,
            audio=audio,
            extend_seconds_before=extend_seconds_before,
            extend_seconds_after=extend_seconds_after,
        )
