class KlingVideoV15ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV15ProImageToVideo"):
    """
    Animate a picture with Kling 1.5 Pro and steer the motion with masks.

    Painted areas stay still or follow drawn paths, or an end frame is set; 5 or 10 seconds, silent. 1.6 Pro has no motion brush.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture to set in motion; the masks are painted over it.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        tail_image: Picture for the last moment of the clip; the motion runs towards it. Not together with masks.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        static_mask: Mask painted over the parts of the picture that must stay still, of the same size as the picture. Not together with an end picture.
        dynamic_masks: Areas that should move, each with its mask and the path it takes; six at most. Not together with an end picture.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        tail_image: dsl.FileInput[ImageRef] | None = None,
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
        static_mask: dsl.FileInput[ImageRef] | None = None,
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
