class ImageAppsV2ExpressionChange(FalNode):
    """
    Change the face in a portrait to one of twenty expressions with fal's Image Apps.
    image-apps, image-to-image, facial-expression, face-editing, smile, portrait

    Takes a photo and a choice from smile to thoughtful; Image Editing's Expression Change takes any emotion in words.

    Use cases:
    - Give a stiff staff headshot a friendly smile
    - Make reaction faces for video thumbnails from one portrait
    - Run one face through all twenty listed moods for a visual novel
    - Pick panic or glare for a horror cover without writing a prompt
    - Fill an emotion chart from a single photo and a list
    """

    class TargetExpression(str, Enum):
        SMILE = "smile"
        SURPRISE = "surprise"
        GLARE = "glare"
        PANIC = "panic"
        SHYNESS = "shyness"
        LAUGH = "laugh"
        CRY = "cry"
        ANGRY = "angry"
        SAD = "sad"
        HAPPY = "happy"
        EXCITED = "excited"
        SHOCKED = "shocked"
        CONFUSED = "confused"
        FOCUSED = "focused"
        DREAMY = "dreamy"
        SERIOUS = "serious"
        PLAYFUL = "playful"
        MYSTERIOUS = "mysterious"
        CONFIDENT = "confident"
        THOUGHTFUL = "thoughtful"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/expression-change"
    title: ClassVar[str] = "Image Apps – Expression Change"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_expression")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person whose expression should change, with the face clearly visible.",
    )
    target_expression: TargetExpression = Field(
        default=TargetExpression.SMILE, description="Facial expression that the person should show."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 portrait."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
