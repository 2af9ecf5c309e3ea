class KlingVideoV1StandardImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1StandardImageToVideo"):
    """
    Animate an image with Kling 1.0 Standard: motion-brush masks, a static mask and an optional end frame at the entry price, 5 or 10 seconds, 16:9, 9:16 or square, silent.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        static_mask: Image in which the areas that must not move are painted over.
        tail_image: Image for the last moment of the clip; the motion runs towards it.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        dynamic_masks: Areas brushed for motion, each with the path that it should take.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        static_mask: dsl.Input[ImageRef] | None = None,
        tail_image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        cfg_scale: dsl.Number = 0.5,
        dynamic_masks: dsl.ListInput[shared.DynamicMask] | None = None,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            static_mask=static_mask,
            tail_image=tail_image,
            aspect_ratio=aspect_ratio,
            duration=duration,
            cfg_scale=cfg_scale,
            dynamic_masks=dynamic_masks,
            negative_prompt=negative_prompt,
        )
