class KlingVideoV1ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV1ProImageToVideo"):
    """
    Animate a picture with Kling 1.0 Pro, the upper tier of the first generation.

    Masks hold areas still or move them along paths, or an end frame is set; 5 or 10 seconds, silent. Kling 1.5 Pro succeeds it.

    Args:
        image: Picture to set in motion; the masks are painted over it.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        tail_image: Picture for the last moment of the clip; the motion runs towards it. Not together with masks.
        static_mask: Mask painted over the parts of the picture that must stay still, of the same size as the picture. Not together with an end picture.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
        dynamic_masks: Areas that should move, each with its mask and the path it takes; six at most. Not together with an end picture.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        tail_image: dsl.FileInput[ImageRef] | None = None,
        static_mask: dsl.FileInput[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationFiveOrTenValue] = "5",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
        dynamic_masks: dsl.ListInput[shared.KlingVideoDynamicMask] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            tail_image=tail_image,
            static_mask=static_mask,
            duration=duration,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
            dynamic_masks=dynamic_masks,
        )
