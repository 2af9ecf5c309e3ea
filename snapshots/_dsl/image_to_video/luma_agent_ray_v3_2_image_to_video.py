class LumaAgentRayV3_2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.LumaAgentRayV3_2ImageToVideo"):
    """
    luma/agent/ray/v3.2/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        end_image: Image on which the video should end. Left out, the ending is open.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        loop: Joins end and beginning so that the video can repeat without a visible jump.
        keyframes: The clips of this track, each with its time and length.
    """

    output: dsl.Handle[VideoRef]
    exr_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef] | None = None,
        end_image: dsl.Input[ImageRef] | None = None,
        aspect_ratio: dsl.Input[Literal["3:4", "4:3", "1:1", "9:16", "16:9", "21:9"]] = "16:9",
        resolution: dsl.Input[shared.Resolution540pTo1080pValue] = "540p",
        duration: dsl.Input[shared.DurationFiveOrTenSecondsValue] = "5s",
        loop: dsl.Input[bool] = False,
        hdr: dsl.Input[bool] = False,
        exr_export: dsl.Input[bool] = False,
        keyframe_indexes: dsl.ListInput[float] | None = None,
        keyframes: dsl.ListInput[ImageRef] | None = None,
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
