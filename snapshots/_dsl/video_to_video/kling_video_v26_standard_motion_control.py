class KlingVideoV26StandardMotionControl(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoV26StandardMotionControl"
):
    """
    Transfer a filmed performance to a character picture with Kling 2.6 Standard Motion Control.

    The cheaper tier, for portraits and simple moves: 30 seconds facing as in the video, 10 as in the picture; sound can stay.

    Args:
        prompt: What else the video should show, such as setting and mood; the movement comes from the clip.
        image: Picture of the character and surroundings that take over the movement; body uncovered and not too small. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.
        video: The clip whose movement is copied: one lifelike figure, head and upper or whole body in clear view. At most 10 seconds when the figure faces as in the image. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.
        keep_original_sound: Takes the reference clip's sound over to the new video.
        character_orientation: Whose facing the character takes: the video's suits big moves and allows 30 seconds, the image's suits camera moves and allows 10.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef],
        video: dsl.FileInput[VideoRef],
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
