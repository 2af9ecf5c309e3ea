class SeeDanceV1ProFastImageToVideo(dsl.Builder, node_type="fal.image_to_video.SeeDanceV1ProFastImageToVideo"):
    """
    Animate a picture without sound quickly with Seedance 1.0 Pro Fast, at up to 1080p.

    2 to 12 seconds from a start frame only; Pro also takes an end frame, 1.5 Pro makes sound.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        camera_fixed: Locks the camera in place; off lets it travel.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        num_frames: Number of frames to make; when set, it comes before the duration. More of them cost more.
        image: The picture that the video opens with.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "1080p",
        duration: dsl.Input[shared.DurationTwoToTwelveValue] = "5",
        camera_fixed: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] | None = None,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            camera_fixed=camera_fixed,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            num_frames=num_frames,
            image=image,
        )
