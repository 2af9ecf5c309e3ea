class KlingVideoV15ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV15ProImageToVideo"):
    """
    Animate an image with Kling 1.5 Pro and steer it by motion brush: masks hold areas still or move them along drawn paths, with an optional end frame.

    5 or 10 seconds, silent.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        tail_image: Image for the last moment of the clip; the motion runs towards it.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        static_mask: Image in which the areas that must not move are painted over.
        dynamic_masks: Areas brushed for motion, each with the path that it should take.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        tail_image: dsl.Input[ImageRef] | None = None,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
        static_mask: dsl.Input[ImageRef] | None = None,
        dynamic_masks: dsl.ListInput[shared.DynamicMask] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            duration=duration,
            aspect_ratio=aspect_ratio,
            tail_image=tail_image,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            static_mask=static_mask,
            dynamic_masks=dynamic_masks,
        )
