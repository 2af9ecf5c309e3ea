class BytedanceSeedanceV1LiteImageToVideo(
    dsl.Builder, node_type="fal.image_to_video.BytedanceSeedanceV1LiteImageToVideo"
):
    """
    Animate a picture without sound with Seedance 1.0 Lite, the economy model, if you like towards an end frame.

    2 to 12 seconds at 480p to 1080p; Pro Fast takes no end frame.

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
        end_image: The picture that the video should arrive at.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationTwoToTwelveValue] = "5",
        camera_fixed: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] | None = None,
        image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef] | None = None,
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
            end_image=end_image,
        )
