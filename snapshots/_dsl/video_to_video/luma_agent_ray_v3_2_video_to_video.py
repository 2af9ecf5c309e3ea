class LumaAgentRayV3_2VideoToVideo(dsl.Builder, node_type="fal.video_to_video.LumaAgentRayV3_2VideoToVideo"):
    """
    luma/agent/ray/v3.2/video-to-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        keyframes: The clips of this track, each with its time and length.
        start_image: Image to begin with; the in-between frames or the video grow out of it.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        controls: The control pictures, each with its kind and strength.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        keyframes: dsl.ListInput[ImageRef] | None = None,
        start_image: dsl.Input[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        auto_controls: dsl.Input[bool] = False,
        controls: dsl.Input[shared.LumaRayEditControls] | None = None,
        edit_strength: dsl.Input[
            Literal[
                "adhere_1",
                "adhere_2",
                "adhere_3",
                "flex_1",
                "flex_2",
                "flex_3",
                "reimagine_1",
                "reimagine_2",
                "reimagine_3",
            ]
        ]
        | None = None,
        exr_export: dsl.Input[bool] = False,
        hdr: dsl.Input[bool] = False,
        keyframe_indexes: dsl.ListInput[int] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            keyframes=keyframes,
            start_image=start_image,
            duration=duration,
            resolution=resolution,
            auto_controls=auto_controls,
            controls=controls,
            edit_strength=edit_strength,
            exr_export=exr_export,
            hdr=hdr,
            keyframe_indexes=keyframe_indexes,
        )
