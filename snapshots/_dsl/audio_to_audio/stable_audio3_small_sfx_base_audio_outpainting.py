class StableAudio3SmallSfxBaseAudioOutpainting(
    dsl.Builder, node_type="fal.audio_to_audio.StableAudio3SmallSfxBaseAudioOutpainting"
):
    """
    fal-ai/stable-audio-3/small/sfx/base/audio-outpainting on fal.ai: its words are not written yet.

    Args:
        negative_prompt: What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        bitrate: Amount of data per second of sound; higher sounds cleaner and makes a larger file.
        prompt: What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
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
        audio: dsl.Input[AudioRef],
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
