class BriaVideoEraseKeypoints(dsl.Builder, node_type="fal.video_to_video.BriaVideoEraseKeypoints"):
    """
    Remove objects or people from a short clip (five seconds, longer ones trimmed) by marking points on them with Bria's video eraser.

    The newer address of the keypoint mode; choose prompt mode to name things, mask mode for exact edges.

    Args:
        video: The source footage that this endpoint works on.
        keypoints: Points as x, y and type: positive sits on what to remove, negative on what to keep.
        auto_trim: Shortens a clip that is too long to the few seconds that the eraser can handle.
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        keypoints: dsl.ListInput[str],
        auto_trim: dsl.Input[bool] = True,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        preserve_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            keypoints=keypoints,
            auto_trim=auto_trim,
            output_container_and_codec=output_container_and_codec,
            preserve_audio=preserve_audio,
        )
