class BriaVideoEraseKeypoints(dsl.Builder, node_type="fal.video_to_video.BriaVideoEraseKeypoints"):
    """
    Remove objects or people from a short clip (five seconds, longer ones trimmed) by marking points on them with Bria's video eraser.

    The newer address of the keypoint mode; choose prompt mode to name things, mask mode for exact edges.

    Args:
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        auto_trim: Shortens a clip that is too long to the few seconds that the eraser can handle.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        keypoints: Points as x, y and type: positive sits on what to remove, negative on what to keep.
        video: The source footage that this endpoint works on. At most 5 seconds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        auto_trim: dsl.Input[bool] = True,
        preserve_audio: dsl.Input[bool] = True,
        keypoints: dsl.ListInput[str],
        video: dsl.Input[VideoRef],
    ) -> None:
        super().__init__(
            output_container_and_codec=output_container_and_codec,
            auto_trim=auto_trim,
            preserve_audio=preserve_audio,
            keypoints=keypoints,
            video=video,
        )
