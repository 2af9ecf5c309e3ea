class StableAudio3SmallMusicBaseAudioInpainting(
    dsl.Builder, node_type="fal.audio_to_audio.StableAudio3SmallMusicBaseAudioInpainting"
):
    """
    Redo a stretch of a music track with the undistilled Stable Audio 3 Small Music Base, within two minutes.

    Follows a guidance scale in about fifty steps; plain Small Music takes eight and ignores guidance.

    Args:
        negative_prompt: What should not be heard: sounds, instruments or flaws. Empty rules nothing out.
        num_inference_steps: Denoising steps; this base model needs about fifty, fewer sound rougher.
        guidance_scale: How closely the prompt is followed: higher is stricter, lower is freer; around 7 suits this base model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        bitrate: Data rate of compressed formats, such as 192k or 320k; ignored for wav and flac.
        prompt: What should be played in the stretch that is made anew.
        audio: The music of which only the masked stretch is made anew.
        mask_start_seconds: Second at which the stretch to redo begins.
        mask_end_seconds: Second at which the stretch to redo ends.
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
        mask_start_seconds: dsl.Number,
        mask_end_seconds: dsl.Number,
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
            mask_start_seconds=mask_start_seconds,
            mask_end_seconds=mask_end_seconds,
        )
