class BriaVideoErasePrompt(dsl.Builder, node_type="fal.video_to_video.BriaVideoErasePrompt"):
    """
    Name an object and have Bria's video eraser take it out of a clip of five seconds or less.

    The newer address of prompt mode: simplest of the three, with sound kept and the codec of your choice.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What to detect and erase, in plain words, such as a person in a blue coat.
        auto_trim: Shortens a clip that is too long to the few seconds that the eraser can handle.
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        auto_trim: dsl.Input[bool] = True,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        preserve_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            auto_trim=auto_trim,
            output_container_and_codec=output_container_and_codec,
            preserve_audio=preserve_audio,
        )
