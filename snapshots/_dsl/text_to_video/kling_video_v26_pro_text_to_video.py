class KlingVideoV26ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV26ProTextToVideo"):
    """
    Generate video with native sound from text using Kling 2.6 Pro: speech in English or Chinese, effects and ambience, 5 or 10 seconds, three aspect ratios.

    Audio can be turned off.

    Args:
        prompt: Scene and spoken lines. Keep English speech in lower case; capitals mark acronyms and proper names.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
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
