class KlingVideoV26ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV26ProTextToVideo"):
    """
    Generate 5 or 10 seconds of video with speech and sound from text, with Kling 2.6 Pro.

    English or Chinese lines, effects and ambience in one pass; off makes it silent. Kling 3.0 Pro goes to 15 seconds and several shots.

    Args:
        prompt: Scene and spoken lines. English speech in lower case; capitals mark acronyms and proper names.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        generate_audio: Makes sound with the picture; off leaves it silent and costs less. Speech is English or Chinese, other languages are turned into English.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            generate_audio=generate_audio,
        )
