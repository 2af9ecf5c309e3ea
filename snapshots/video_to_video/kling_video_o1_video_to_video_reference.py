class KlingVideoO1VideoToVideoReference(FalNode):
    """
    Generate a new 3 to 10 second shot guided by a reference video's motion and camera style with Kling O1 Pro.
    kling, kling-o1, video-to-video, video, reference, pro, continuity

    Up to four elements or images fill the scene, shape is free and sound may be kept; Standard is the cheaper tier.

    Use cases:
    - Write the reverse angle of a cafe quarrel for a short film
    - Carry a western's whip-pan over to the next finished scene
    - Match a perfume brand's last advert's glide with this year's bottle
    - Place two character sheets in a crane shot taken from stock
    - Produce the vertical follow-up shot to a filmed relay race
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/video-to-video/reference"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "elements", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The shot whose motion and camera style are carried over; its content is not edited.",
    )
    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    keep_audio: bool = Field(default=False, description="Leaves the original sound under the edited video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
