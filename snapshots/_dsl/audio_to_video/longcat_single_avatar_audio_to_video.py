class LongcatSingleAvatarAudioToVideo(dsl.Builder, node_type="fal.audio_to_video.LongcatSingleAvatarAudioToVideo"):
    """
    Generate a talking person from audio and a text prompt alone with LongCat Single Avatar; no picture needed.

    Segments of about five seconds chain into long videos at 480p or 720p.

    Args:
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        negative_prompt: What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        text_guidance_scale: How closely the words are followed, next to other inputs; higher obeys more.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        num_segments: How many stretches of about five seconds to make one after another.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        prompt: dsl.Input[str] = "A person is talking naturally with natural expressions and movements.",
        negative_prompt: dsl.Input[
            str
        ] = "Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        num_inference_steps: dsl.Input[int] = 50,
        text_guidance_scale: dsl.Number = 4.0,
        audio_guidance_scale: dsl.Number = 4.0,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        num_segments: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        enable_prompt_expansion: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            text_guidance_scale=text_guidance_scale,
            audio_guidance_scale=audio_guidance_scale,
            resolution=resolution,
            num_segments=num_segments,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
        )
