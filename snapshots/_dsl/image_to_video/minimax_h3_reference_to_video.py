class MinimaxH3ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxH3ReferenceToVideo"):
    """
    Generate a 2K video from text with MiniMax H3, after reference pictures, clips and sounds.

    Up to twelve files, called Image 1, Video 1 or Audio 1 in the prompt; sound needs a picture or clip beside it.

    Args:
        prompt: What happens in the video; call the references by kind and order, such as Image 1, Video 1 or Audio 1.
        reference_audios: Sounds to go by, called Audio 1, Audio 2 and so on in the prompt. Together they last at most 15 seconds and need a picture or clip beside them. 2 to 15 seconds.
        reference_images: Pictures of persons, things or styles to keep, called Image 1, Image 2 and so on in the prompt. All files together are at most 12.
        reference_videos: Clips whose motion or content to go by, called Video 1, Video 2 and so on in the prompt; together they last at most 15 seconds. 2 to 15 seconds.
        aspect_ratio: Shape of the video as width to height; adaptive leaves it to the model.
        duration: Length of the video in seconds; longer takes longer to make.
        resolution: Size of the video; 2K is the only one so far.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_audios: dsl.FileListInput[AudioRef] | None = None,
        reference_images: dsl.FileListInput[ImageRef] | None = None,
        reference_videos: dsl.FileListInput[VideoRef] | None = None,
        aspect_ratio: dsl.Input[Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]] = "adaptive",
        duration: dsl.Number = 5.0,
        resolution: dsl.Input[str] = "2K",
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_audios=reference_audios,
            reference_images=reference_images,
            reference_videos=reference_videos,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
        )
