class LumaAgentRayV3_2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.LumaAgentRayV3_2ImageToVideo"):
    """
    Animate a first frame, first and last frames, or up to 64 keyframes with Luma Ray 3.2.

    5 seconds, or 10 with keyframes, at 540p to 1080p; loop, HDR and EXR export can be switched on.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: Picture that the video opens with; not together with keyframes.
        end_image: Picture on which the video ends; not together with keyframes or loop.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher costs more.
        duration: Length of the video; ten seconds work only with keyframes.
        loop: Joins end and beginning for endless play; not with an end image, keyframes or HDR.
        hdr: Makes an HDR video; needs HDR access on the account and 720p or 1080p, and excludes loop.
        exr_export: Also returns an EXR file; works only with HDR on.
        keyframe_indexes: Frame numbers of the keyframes at 24 frames a second: 0 to 120 in 5 seconds, 0 to 240 in 10. One for each keyframe, none twice.
        keyframes: Pictures pinned to frames of the video, one position each; they exclude start image, end image and loop.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef] | None = None,
        end_image: dsl.FileInput[ImageRef] | None = None,
        aspect_ratio: dsl.Input[Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
        loop: dsl.Input[bool] = False,
        hdr: dsl.Input[bool] = False,
        exr_export: dsl.Input[bool] = False,
        keyframe_indexes: dsl.ListInput[float] | None = None,
        keyframes: dsl.FileListInput[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            loop=loop,
            hdr=hdr,
            exr_export=exr_export,
            keyframe_indexes=keyframe_indexes,
            keyframes=keyframes,
        )
