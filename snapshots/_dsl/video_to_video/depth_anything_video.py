class DepthAnythingVideo(dsl.Builder, node_type="fal.video_to_video.DepthAnythingVideo"):
    """
    fal-ai/depth-anything-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        model: Which of the available models or versions does the work; they differ in quality, speed and price.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        output_fps: Frame rate of the interpolated video; higher plays the added frames faster.
    """

    output: dsl.Handle[VideoRef]
    raw_depths: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
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
