class KlingVideoV26ProMotionControl(dsl.Builder, node_type="fal.video_to_video.KlingVideoV26ProMotionControl"):
    """
    Make a pictured character perform the movements of a reference video with Kling 2.6 Motion Control Pro, the tier for dance and intricate gestures.

    Up to 30 seconds following the video's orientation, 10 the image's; sound is kept.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        image: Picture of the character and surroundings that take over the movement. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.
        video: The clip whose movement is copied. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.
        keep_original_sound: Takes the reference clip's sound over to the new video.
        character_orientation: Whose facing the character takes: the video's suits big moves and longer clips, the image's suits camera moves and short ones.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        keep_original_sound: dsl.Input[bool] = True,
        character_orientation: dsl.Input[Literal["image", "video"]],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            video=video,
            keep_original_sound=keep_original_sound,
            character_orientation=character_orientation,
        )
