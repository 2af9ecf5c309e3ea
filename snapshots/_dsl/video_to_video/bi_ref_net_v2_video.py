class BiRefNetV2Video(dsl.Builder, node_type="fal.video_to_video.BiRefNetV2Video"):
    """
    Cut the subject out of a video with BiRefNet V2 and six sets of weights, such as portrait and matting.

    Works at up to 2304 pixels and returns the mask video on request, as MP4, WebM, ProRes 4444 or GIF.

    Args:
        model: Weights to use: Light for most footage, Light 2K trained on 2K pictures, Heavy slower and more accurate, Matting for hair and glass, Portrait for people, Dynamic for any size up to 2304x2304.
        operating_resolution: Size at which the cut-out is computed; larger finds finer edges. The largest works only with the Dynamic model.
        output_mask: Also returns the mask as a video.
        refine_foreground: Cleans the colours along the cut-out's edge, so that no old background shines through.
        video: Footage whose background should go, with a clear subject.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
    """

    output: dsl.Handle[VideoRef]
    mask_video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        model: dsl.Input[
            Literal[
                "General Use (Light)",
                "General Use (Light 2K)",
                "General Use (Heavy)",
                "Matting",
                "Portrait",
                "General Use (Dynamic)",
            ]
        ] = "General Use (Light)",
        operating_resolution: dsl.Input[Literal["1024x1024", "2048x2048", "2304x2304"]] = "1024x1024",
        output_mask: dsl.Input[bool] = False,
        refine_foreground: dsl.Input[bool] = True,
        video: dsl.FileInput[VideoRef],
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
    ) -> None:
        super().__init__(
            model=model,
            operating_resolution=operating_resolution,
            output_mask=output_mask,
            refine_foreground=refine_foreground,
            video=video,
            video_output_type=video_output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
        )
