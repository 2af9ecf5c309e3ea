class BriaVideoEraseKeypoints(dsl.Builder, node_type="fal.video_to_video.BriaVideoEraseKeypoints"):
    """
    Erase things or people from a clip of up to five seconds by points on them, with Bria's video eraser.

    Positive points mark what goes, negative ones what stays; Prompt takes a name, Mask a matte.

    Args:
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        auto_trim: Cuts a longer clip to the 5 seconds that the eraser handles; off takes shorter clips only.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        keypoints: Points in pixels, each a text such as {'x': 765, 'y': 344, 'type': 'positive'}: positive sits on what to remove, negative on what to keep.
        video: Clip from which the marked object should vanish; auto trim cuts it to 5 seconds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        auto_trim: dsl.Input[bool] = True,
        preserve_audio: dsl.Input[bool] = True,
        keypoints: dsl.ListInput[str],
        video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            output_container_and_codec=output_container_and_codec,
            auto_trim=auto_trim,
            preserve_audio=preserve_audio,
            keypoints=keypoints,
            video=video,
        )
