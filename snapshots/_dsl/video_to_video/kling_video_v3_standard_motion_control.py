class KlingVideoV3StandardMotionControl(dsl.Builder, node_type="fal.video_to_video.KlingVideoV3StandardMotionControl"):
    """
    Transfer a filmed performance to a character picture with Kling 3.0 Standard Motion Control.

    Up to 30 seconds facing as in the video, where a face element keeps the likeness; 10 as in the picture. The cheaper tier, with Pro's inputs.

    Args:
        prompt: What else the video should show, such as setting and mood; @Element1 names the face element.
        image: Picture of the character and surroundings that take over the movement; the body in clear view and on more than 5 percent of the area. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.
        video: The clip whose movement is copied: one lifelike figure, head and upper or whole body in clear view. At most 10 seconds when the figure faces as in the image. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.
        keep_original_sound: Takes the reference clip's sound over to the new video.
        character_orientation: Whose facing the figure takes: video suits complex motion and allows 30 seconds, image suits camera moves and allows 10.
        elements: One face to hold on to, called @Element1 in the prompt; works only with character_orientation set to video.
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
        elements: dsl.ListInput[shared.KlingMotionElement] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            video=video,
            keep_original_sound=keep_original_sound,
            character_orientation=character_orientation,
            elements=elements,
        )
