class BriaVideoEraseMask(dsl.Builder, node_type="fal.video_to_video.BriaVideoEraseMask"):
    """
    Erase what a mask video covers from a clip of up to five seconds with Bria's video eraser.

    You supply the matte, frame by frame, which follows edges exactly; Keypoints and Prompt find the object themselves.

    Args:
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        auto_trim: Cuts a longer clip to the 5 seconds that the eraser handles; off takes shorter clips only.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        video: Clip from which the masked area should vanish; auto trim cuts it to 5 seconds.
        mask_video: Mask video that marks, frame by frame, what is erased, as long as the clip; fal asks for less than 5 seconds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        auto_trim: dsl.Input[bool] = True,
        preserve_audio: dsl.Input[bool] = True,
        video: dsl.FileInput[VideoRef],
        mask_video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            output_container_and_codec=output_container_and_codec,
            auto_trim=auto_trim,
            preserve_audio=preserve_audio,
            video=video,
            mask_video=mask_video,
        )
