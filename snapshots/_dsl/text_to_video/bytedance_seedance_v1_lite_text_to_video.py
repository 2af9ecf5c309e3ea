class BytedanceSeedanceV1LiteTextToVideo(dsl.Builder, node_type="fal.text_to_video.BytedanceSeedanceV1LiteTextToVideo"):
    """
    Generate a silent clip from text with Seedance 1.0 Lite, the economy model.

    2 to 12 seconds at 480p to 1080p in seven shapes, 9:21 among them; Pro and Pro Fast stop at 9:16.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        camera_fixed: Locks the camera in place; off lets it travel.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        num_frames: Number of frames to make; when set, it comes before the duration. More of them cost more.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioSevenPresetsValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationTwoToTwelveValue] = "5",
        camera_fixed: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] | None = None,
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
        )
