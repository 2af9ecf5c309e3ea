class KlingVideoV21MasterTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV21MasterTextToVideo"):
    """
    Generate video from text with Kling 2.1 Master, the premium tier of 2.1: 5 or 10 seconds, 16:9, 9:16 or square, adherence dial, silent.

    Pick 2.6 Pro instead if the clip needs sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
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
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            cfg_scale=cfg_scale,
            negative_prompt=negative_prompt,
        )
