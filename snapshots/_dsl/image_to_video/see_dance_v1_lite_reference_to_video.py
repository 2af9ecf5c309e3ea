class SeeDanceV1LiteReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.SeeDanceV1LiteReferenceToVideo"):
    """
    Film a new scene from one to four reference pictures with Seedance 1.0 Lite.

    People, things and places are carried over, not used as a first frame; 2 to 12 silent seconds at 480p or 720p.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto leaves it to the model.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        camera_fixed: Locks the camera in place; off lets it travel.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        num_frames: Number of frames to make; when set, it comes before the duration. More of them cost more.
        reference_images: One to four pictures of the people, things or places that the video should show.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "auto",
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        duration: dsl.Input[shared.DurationTwoToTwelveValue] = "5",
        camera_fixed: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] | None = None,
        reference_images: dsl.FileListInput[ImageRef],
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
            reference_images=reference_images,
        )
