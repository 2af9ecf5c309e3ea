class BriaVideoEraserMask(dsl.Builder, node_type="fal.video_to_video.BriaVideoEraserMask"):
    """
    Remove exactly what a mask video covers from a clip of five seconds or less, using Bria Video Eraser.

    The precise way in: you supply the matte, sound stays. Identical inputs to the later bria/video/erase/mask.

    Args:
        mask_video: Video that marks, frame by frame, what is to be changed or removed.
        video: The source footage that this endpoint works on.
        auto_trim: Shortens a clip that is too long to the few seconds that the eraser can handle.
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        mask_video: dsl.Input[VideoRef],
        video: dsl.Input[VideoRef],
        auto_trim: dsl.Input[bool] = True,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        preserve_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            mask_video=mask_video,
            video=video,
            auto_trim=auto_trim,
            output_container_and_codec=output_container_and_codec,
            preserve_audio=preserve_audio,
        )
