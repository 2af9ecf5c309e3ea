class ImageAppsV2ExpressionChange(FalNode):
    """
    Change the facial expression in a portrait to one of twenty, from smile and laugh to glare, panic or thoughtful.
    image-apps, image-to-image, expression, face-editing, smile, portrait

    Pick from a list; everything else in the photo is meant to stay.

    Use cases:
    - Get the one frowning cousin to smile in the reunion picture
    - Build an emotion chart from a single photo of a drama teacher
    - Give a visual novel's hero a panicked variant
    - Make reaction thumbnails from one streamer portrait
    - Turn a stiff staff picture into a confident one
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
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_expression")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    target_expression: TargetExpression = Field(
        default=TargetExpression.SMILE, description="Facial expression that the person should show."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
