class BriaVideoEraserPrompt(dsl.Builder, node_type="fal.video_to_video.BriaVideoEraserPrompt"):
    """
    Erase a thing that you name from a clip of up to five seconds with Bria Video Eraser.

    Needs words only, no points and no mask; a later address with equal inputs exists as Bria Video Erase.

    Args:
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        auto_trim: Cuts a longer clip to the 5 seconds that the eraser handles; off takes shorter clips only.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        prompt: The name of the thing to find and erase, not a scene to generate.
        video: Clip from which the named object should vanish; auto trim cuts it to 5 seconds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        output_container_and_codec: dsl.Input[shared.ContainerAndCodecValue] = "mp4_h264",
        auto_trim: dsl.Input[bool] = True,
        preserve_audio: dsl.Input[bool] = True,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
    ) -> None:
        super().__init__(
            output_container_and_codec=output_container_and_codec,
            auto_trim=auto_trim,
            preserve_audio=preserve_audio,
            prompt=prompt,
            video=video,
        )
