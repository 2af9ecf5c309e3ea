class DepthAnythingVideo(dsl.Builder, node_type="fal.video_to_video.DepthAnythingVideo"):
    """
    Turn a video into a depth video with Video Depth Anything, steady from frame to frame.

    Three model sizes, five colour scales, a side-by-side view and raw depth as a file; up to 1,800 frames.

    Args:
        video: Footage whose depth should be estimated.
        model: Size of the depth model: Large is the most accurate, Small the quickest.
        colormap: Colours of the depth: grayscale for further work, turbo warm near and cool far, inferno and magma in even steps from dark to bright, viridis safe for colour-blind viewers.
        resolution: Size of the depth video; auto keeps that of the input, up to 1080p.
        max_frames: Most frames to process, counted from the start; unset goes on to the limit.
        output_fps: Frames a second of the depth video; unset keeps those of the input.
        side_by_side: Shows the original beside its depth in one video.
        include_raw_depths: Also returns the depth values of every frame as an .npz file, with their range and frame rate.
    """

    output: dsl.Handle[VideoRef]
    raw_depths: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        model: dsl.Input[Literal["VDA-Small", "VDA-Base", "VDA-Large"]] = "VDA-Large",
        colormap: dsl.Input[Literal["grayscale", "turbo", "inferno", "magma", "viridis"]] = "grayscale",
        resolution: dsl.Input[Literal["auto", "360p", "480p", "720p", "1080p"]] = "auto",
        max_frames: dsl.Input[int] | None = None,
        output_fps: dsl.Number | None = None,
        side_by_side: dsl.Input[bool] = False,
        include_raw_depths: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            video=video,
            model=model,
            colormap=colormap,
            resolution=resolution,
            max_frames=max_frames,
            output_fps=output_fps,
            side_by_side=side_by_side,
            include_raw_depths=include_raw_depths,
        )
