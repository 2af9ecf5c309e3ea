class ArgilAvatarsTextToVideo(FalNode):
    """
    Turn a typed script into a video of one of Argil's stock presenters.
    argil, text-to-video, avatar, talking-head, ugc, text-to-speech

    Text and presenter are all it takes, and the voice comes along; the audio endpoint takes a recording instead.

    Use cases:
    - Make a user-style advert from a typed script, voice included
    - Publish a training module with a presenter when neither voice nor face was recorded
    - Try five wordings of one hook by retyping it for the same Argil face
    - Turn a typed notice into an upright clip without a recording
    - Let Jasmine walk while she speaks a product review you only wrote down
    """

    class Avatar(str, Enum):
        EMILY_VERTICAL_PRIMARY = "emily_vertical_primary"
        EMILY_VERTICAL_SECONDARY = "emily_vertical_secondary"
        MARCUS_VERTICAL_PRIMARY = "marcus_vertical_primary"
        MARCUS_VERTICAL_SECONDARY = "marcus_vertical_secondary"
        MIRA_VERTICAL_PRIMARY = "mira_vertical_primary"
        MIRA_VERTICAL_SECONDARY = "mira_vertical_secondary"
        JASMINE_VERTICAL_PRIMARY = "jasmine_vertical_primary"
        JASMINE_VERTICAL_SECONDARY = "jasmine_vertical_secondary"
        JASMINE_VERTICAL_WALKING = "jasmine_vertical_walking"
        AISHA_VERTICAL_WALKING = "aisha_vertical_walking"
        ELENA_VERTICAL_PRIMARY = "elena_vertical_primary"
        ELENA_VERTICAL_SECONDARY = "elena_vertical_secondary"
        ANY_MALE_VERTICAL_PRIMARY = "any_male_vertical_primary"
        ANY_FEMALE_VERTICAL_PRIMARY = "any_female_vertical_primary"
        ANY_MALE_VERTICAL_SECONDARY = "any_male_vertical_secondary"
        ANY_FEMALE_VERTICAL_SECONDARY = "any_female_vertical_secondary"
        ANY_FEMALE_VERTICAL_WALKING = "any_female_vertical_walking"
        EMILY_PRIMARY = "emily_primary"
        EMILY_SIDE = "emily_side"
        MARCUS_PRIMARY = "marcus_primary"
        MARCUS_SIDE = "marcus_side"
        AISHA_WALKING = "aisha_walking"
        ELENA_PRIMARY = "elena_primary"
        ELENA_SIDE = "elena_side"
        ANY_MALE_PRIMARY = "any_male_primary"
        ANY_FEMALE_PRIMARY = "any_female_primary"
        ANY_MALE_SIDE = "any_male_side"
        ANY_FEMALE_SIDE = "any_female_side"

    endpoint: ClassVar[str] = "argil/avatars/text-to-video"
    title: ClassVar[str] = "Argil Avatars – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("text", "avatar")
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "avatar")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    text: str = Field(default="", description="The script the avatar speaks, word for word.")
    avatar: Avatar | None = Field(
        default=None,
        serialization_alias="avatar_id",
        description="Presenter and framing: vertical names are upright, the others landscape; side and walking tell the view.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
