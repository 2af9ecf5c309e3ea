class WanVaceAppsVideoEdit(dsl.Builder, node_type="fal.video_to_video.WanVaceAppsVideoEdit"):
    """
    Edit a video by a plain instruction with Wan VACE, without drawing a mask.

    Takes footage, the instruction and reference pictures if wanted, up to 720p; tell it whether people are central. VACE 14B leaves control and settings to you.

    Args:
        prompt: The change to make, as a plain instruction.
        video: Footage to edit.
        video_type: Kind of footage: human where people and their movement count, general for the rest; auto guesses from the first frame.
        images: Pictures that show the thing or look to bring in.
        resolution: Size of the video; auto goes by the clip, higher is sharper and takes longer.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_auto_downsample: Thins out the frames of a long clip so that the model can take it, then fills them in again.
        aspect_ratio: Shape of the video as width to height; auto takes that of the clip.
        auto_downsample_min_fps: Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        return_frames_zip: Also hands back all frames as single pictures in a zip archive.
    """

    output: dsl.Handle[VideoRef]
    frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        video_type: dsl.Input[Literal["auto", "general", "human"]] = "auto",
        images: dsl.FileListInput[ImageRef] | None = None,
        resolution: dsl.Input[shared.ResolutionAutoTo720pValue] = "auto",
        acceleration: dsl.Input[shared.AccelerationLowRegularValue] | None = "regular",
        enable_auto_downsample: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        auto_downsample_min_fps: dsl.Number = 15.0,
        enable_safety_checker: dsl.Input[bool] = True,
        return_frames_zip: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            video_type=video_type,
            images=images,
            resolution=resolution,
            acceleration=acceleration,
            enable_auto_downsample=enable_auto_downsample,
            aspect_ratio=aspect_ratio,
            auto_downsample_min_fps=auto_downsample_min_fps,
            enable_safety_checker=enable_safety_checker,
            return_frames_zip=return_frames_zip,
        )
