class LongcatSingleAvatarImageAudioToVideo(
    dsl.Builder, node_type="fal.audio_to_video.LongcatSingleAvatarImageAudioToVideo"
):
    """
    Animate the person in a picture to a recording with LongCat Single Avatar.

    Keeps the face over up to ten chained segments of five seconds, at 480p or 720p; the audio sibling invents the person from words.

    Args:
        image: Picture of the person who should speak, with the face in clear view.
        audio: Speech or song that the person in the picture performs.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        text_guidance_scale: How closely the words are followed, next to other inputs; higher obeys more.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        resolution: Size of the video; a second at 720p costs four times a second at 480p.
        num_segments: How many stretches to make one after another: the first is about 5.8 seconds long, each further one 5 and costs more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
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
            image=image,
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
