class LumaAgentRayV3_2VideoToVideo(dsl.Builder, node_type="fal.video_to_video.LumaAgentRayV3_2VideoToVideo"):
    """
    Edit a video by prompt with Luma Ray 3.2, keeping as much of the source as you set.

    One strength, automatic control, or pose, depth, normals, motion and face each; keyframes and HDR possible.

    Args:
        video: The clip to edit.
        prompt: How the clip should change.
        keyframes: Up to 64 edited pictures pinned to frames of the source, one position each; not together with a start image.
        start_image: First frame of the edited video, such as a restyled opening frame; left out, it is taken from the source.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher costs more.
        auto_controls: Lets the model work out from the source what is kept; not together with an edit strength or controls.
        controls: What is kept of the source, signal by signal; finer than the edit strength and not together with automatic controls.
        edit_strength: How far the edit may go: adhere keeps most, flex is balanced, reimagine drifts furthest; within each, 3 goes further than 1. Not with automatic controls.
        exr_export: Also returns an EXR file; works only with HDR on.
        hdr: Makes an HDR video; needs HDR access on the account and 720p or 1080p.
        keyframe_indexes: Frame numbers of the source at which the keyframes stand; one for each keyframe, none twice.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str],
        keyframes: dsl.FileListInput[ImageRef] | None = None,
        start_image: dsl.FileInput[ImageRef] | None = None,
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
