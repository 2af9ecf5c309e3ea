class VeedAvatarsTextToVideo(FalNode):
    """
    Create a talking-presenter clip from a script with one of VEED's ready-made avatars.
    veed, avatar, text-to-video, video, presenter, ugc, lip-sync

    Pick the person and type the words; voice and lips come along. Fabric animates a picture of your own instead.

    Use cases:
    - Make a user-style ad from a typed script without filming anybody
    - Turn a written announcement into a spoken video update
    - Test two typed opening lines with the same presenter
    - Let VEED's walking Jasmine lead a shop tour that exists only as text
    - Record a policy reminder without a camera or a voice-over
    """

    class AvatarId(str, Enum):
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

    endpoint: ClassVar[str] = "veed/avatars/text-to-video"
    title: ClassVar[str] = "VEED Avatars – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("avatar_id", "text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("avatar_id", "text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    avatar_id: AvatarId | None = Field(
        default=None,
        description="The stock presenter and pose: who speaks, and whether they stand in vertical framing or walk.",
    )
    text: str = Field(default="", description="The script the presenter speaks, word for word.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
