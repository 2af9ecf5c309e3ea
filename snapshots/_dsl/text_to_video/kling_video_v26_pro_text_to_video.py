class KlingVideoV26ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV26ProTextToVideo"):
    """
    Generate video with native sound from text using Kling 2.6 Pro: speech in English or Chinese, effects and ambience, 5 or 10 seconds, three aspect ratios.

    Audio can be turned off.

    Args:
        prompt: Scene and spoken lines. Keep English speech in lower case; capitals mark acronyms and proper names.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        cfg_scale: dsl.Number = 0.5,
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            cfg_scale=cfg_scale,
            generate_audio=generate_audio,
            negative_prompt=negative_prompt,
        )
